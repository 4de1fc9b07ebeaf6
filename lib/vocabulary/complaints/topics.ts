// Things people quarrel about, by theme: what can be asked for where a draft names one and no frame fits.
import type { EmotionWord } from '../emotions.ts';
import type { Theme } from './frame.ts';

export interface Topic {
  id: string;
  theme: Theme;
  /** Head nouns, singular or plural as written; `~` stands for an optional plural s. */
  heads: string;
  feel: readonly [EmotionWord, ...EmotionWord[]];
  /** Requests; `{it}` is the noun phrase as the draft has it. */
  asks: readonly [string, ...string[]];
}

export const TOPICS: readonly Topic[] = [
  {
    id: 'chores',
    theme: 'housework',
    heads:
      'bin~ dish dishes plate~ cup~ mug~ laundry washing towel~ dishwasher fridge sink kitchen bathroom shower toilet floor hoover hoovering cleaning mess tidying shopping groceries cooking bedroom sofa carpet socks clothes mould dust lawn garden microwave oven counter milk bread butter rubbish trash recycling cleaner cat dog litter heating window~ lights',
    feel: ['frustrated', 'tired', 'annoyed'],
    asks: [
      'Could we agree on a plan for {it} {{tonight|tomorrow|this weekend}}?',
      'Could you help me with {it} {{today|tonight|this week}}?',
      'Can we work out together what to do about {it}?',
    ],
  },
  {
    id: 'messages',
    theme: 'contact',
    heads:
      'text~ message~ reply replies call~ email~ voicemail~ voice~note~ phone~call~ emoji~ sticker~ DM~ letter~ thumbs~up snap~ streak~ postcard~ number read~receipts blue~ticks missed~calls seen',
    feel: ['worried', 'lonely', 'disappointed'],
    asks: [
      'Could you send me a quick reply {{today|tonight|when you can}}?',
      'Could you call me {{tonight|tomorrow|this week}}?',
      'Could you tell me what you made of {it}?',
    ],
  },
  {
    id: 'gatherings',
    theme: 'celebrations',
    heads:
      'birthday~ anniversary party parties wedding christening funeral dinner~ lunch lunches breakfast barbecue brunch concert~ gig~ show~ recital~ match game~ rehearsal~ play graduation prom holiday~ trip~ weekend~ christmas thanksgiving easter eid diwali pongal onam hanukkah new~year honeymoon festival~ picnic visit~ reunion baby~shower shower hen~do stag~do movie~ film~ date~ date~night party~planning speech toast present~ gift~ card~ flowers roast cake',
    feel: ['hurt', 'disappointed', 'sad'],
    asks: [
      'Could you tell me what happened with {it}?',
      'Could we find a way to make {it} good for both of us?',
      'Could you let me know by {{tonight|tomorrow|the weekend}} what you can do about {it}?',
    ],
  },
  {
    id: 'money',
    theme: 'money',
    heads:
      'rent money bill~ mortgage loan~ debt~ savings budget deposit card~ cash salary wages pay payment~ invoice~ refund~ receipt~ fine~ subscription~ tab cheque allowance insurance quid dollars pounds price cost~ inheritance fees overdraft recharge~card petrol',
    feel: ['worried', 'frustrated', 'stressed'],
    asks: [
      'Could we go over {it} together {{tonight|tomorrow|this weekend}}?',
      'Could you tell me by {{tomorrow|Friday|the weekend}} how you see {it}?',
    ],
  },
  {
    id: 'children',
    theme: 'children',
    heads:
      'kid~ child children baby twins toddler boy~ girl~ son daughter~ school~run homework bedtime nursery school pick-up pickup parents~evening teacher~ parenting nappy nappies bath~time dropoff crib cot',
    feel: ['worried', 'overwhelmed', 'sad'],
    asks: [
      'Could we make a plan for {it} {{tonight|tomorrow|this week}}?',
      'Could you take over with {it} for {{an hour|an evening|a morning}} this week?',
    ],
  },
  {
    id: 'relatives',
    theme: 'family',
    heads:
      'mother mum mom mam mummy father dad daddy parents brother~ sister~ nan gran granny grandma grandad uncle~ aunt~ auntie~ cousin~ in-laws mother-in-law family stepdad stepmum sister-in-law brother-in-law niece~ nephew~ amma appa baba',
    feel: ['hurt', 'torn', 'upset'],
    asks: [
      'Could we sit down {{tonight|tomorrow|this weekend}} and talk about how it goes with {it}?',
      'Could you tell me how you see things with {it}?',
    ],
  },
  {
    id: 'projects',
    theme: 'work',
    heads:
      'report~ deadline~ project~ slides presentation~ meeting~ rota shift~ overtime client~ account~ review~ code PR~ bug~ release sprint task~ ticket~ file~ document~ spec specification figures numbers deck draft~ proposal~ quote pitch feedback standup handover roster email~thread attachment~ spreadsheet~ minutes agenda promotion raise job office essay~ lab~report coursework assignment~ notes exam~ viva data booking~ order~ delivery contract~ estimate script calendar~invite timesheet~ inbox backlog workload font demo',
    feel: ['frustrated', 'stressed', 'overwhelmed'],
    asks: [
      'Could we go through {it} together {{today|tomorrow|this week}}?',
      'Could you let me know by {{end of day|tomorrow|Friday}} where we stand with {it}?',
      'Could you take {{half an hour|ten minutes}} with me on {it} {{today|tomorrow}}?',
    ],
  },
  {
    id: 'screens',
    theme: 'digital',
    heads:
      'phone~ instagram insta tiktok facebook story stories post~ photo~ pic~ picture~ selfie~ screenshot~ playlist xbox playstation switch ps5 controller laptop telly tv group~chat chat notification~ password~ wifi netflix spotify series snapchat twitter comment~ video~ headphones',
    feel: ['uneasy', 'hurt', 'disconnected'],
    asks: [
      'Could you tell me about {it}?',
      'Could we agree on how we handle {it}?',
      'Could we put screens away for {{half an hour|an hour|the evening}} {{tonight|tomorrow}}?',
    ],
  },
  {
    id: 'plans',
    theme: 'time',
    heads:
      'plan~ evening~ saturday~ sunday~ monday~ tuesday~ wednesday~ thursday~ friday~ appointment~ bus train~ airport lift~ ride~ taxi flight~ hotel ticket~ reservation~ restaurant~ move moving~van venue itinerary schedule traffic gym football pub book~club quiz~night choir training',
    feel: ['disappointed', 'frustrated', 'tense'],
    asks: [
      'Could we settle {it} by {{tonight|tomorrow|the weekend}}?',
      'Could you let me know {{today|tonight|tomorrow}} what works for you with {it}?',
    ],
  },
  {
    id: 'things',
    theme: 'things',
    heads:
      'car~ bike~ motorbike scarf hoodie~ jacket~ coat~ dress key~ charger~ ladder guitar couch tv~stand vase generator lease house flat room~ door~ garage parking~space candle~ hamster headphone~ jumper shoes boots bag~ umbrella ring tool~ drill tent suitcase~ boxes box plant~ curtain~ bed~ desk chair~ toothbrush pillow~ blanket~ boiler plumber landlord council neighbour~ bass music soup rice curry chicken pizza coffee wine',
    feel: ['frustrated', 'upset', 'annoyed'],
    asks: ['Could we sort {it} out together {{today|tonight|this week}}?', 'Could you tell me what happened with {it}?'],
  },
  {
    id: 'bond',
    theme: 'closeness',
    heads:
      'relationship marriage friendship wedding~plans divorce break-up breakup argument~ fight~ row conversation~ talk~ silence kiss~ hug~ proposal promise~ secret~ joke~ ex lie~ words tone apology counselling therapy future',
    feel: ['hurt', 'worried', 'sad'],
    asks: [
      'Could you tell me how you see {it}?',
      'Could we take {{ten minutes|half an hour}} {{tonight|tomorrow|this weekend}} for {it}?',
      'Could you help me understand {it}?',
    ],
  },
  {
    id: 'health',
    theme: 'health',
    heads:
      'hospital doctor surgery operation test~results results appointment fever cataract medicine clinic ankle back~pain asthma allergy allergies pregnancy scan diagnosis sleep headache~ dialysis illness',
    feel: ['scared', 'worried', 'lonely'],
    asks: ['Could you be there with me for {it}?', 'Could you check in with me about {it} {{today|tonight|tomorrow}}?'],
  },
];
