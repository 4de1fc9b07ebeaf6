// Spending, lending, paying one's half.
import { type ComplaintFrame, m, NOT } from './frame.ts';

export const MONEY: readonly ComplaintFrame[] = [
  {
    id: 'rent',
    theme: 'money',
    match: m(
      '\\b(?<what>(?:your |my |the |our )?(?:half|share|part) of (?:the )?(?:rent|bills?|deposit|mortgage|spotify|netflix|food)|(?:the |your )rent)\\b',
    ),
    about: ['{what}'],
    feel: ['stressed', 'worried'],
    need: 'fairness',
    asks: [
      'Could you send it by {{Friday|tomorrow|the weekend}}?',
      'Could you tell me when you can pay it?',
      'Could we set up a date for it each month?',
    ],
  },
  {
    id: 'owes-money',
    theme: 'money',
    match: m(
      "(?:owe(?:s|d)? (?:me|us|him|her)(?! an? )(?: (?:the|that|those|like|over))?(?: money| \\W?\\d[^.,!?;]*)?|pay (?:me |us |it )?back|paid me back|lent you|borrowed (?:my|money|\\W?\\d)|where(?:'s| is) my money|never paid)",
    ),
    about: ['the money I lent you'],
    feel: ['stressed', 'worried', 'frustrated'],
    need: 'fairness',
    asks: [
      'Could you pay it back by {{Friday|the end of the month|next week}}?',
      'Could you tell me what you can pay {{this week|this month}}?',
      'Could we agree on a plan to pay it back?',
    ],
  },
  {
    id: 'overspending',
    theme: 'money',
    match: m(
      '(?:(?:spend(?:ing|s)?|spent|wast(?:e|ed|ing)|blew|blow(?:ing)?|drop(?:ped)?|splash(?:ed)?|burn(?:ed|t)? through)(?: all| so much| too much| that much| our| my| the| your)* (?:money|savings|cash|pay|budget|salary|\\W?\\d[^.,!?;]*|(?:\\w+ )?(?:quid|pounds|dollars|euros|grand|hundred))(?: on (?<what>[^.,!?;]+?))?(?= without| and| again| when|[.,!?;]|$)|out of (?:the|our) (?:joint )?(?:account|savings)|(?:eighty|hundred|\\d+) (?:quid|dollars?|pounds?) (?<thing>[a-z]+)|debt free|maxed out)',
    ),
    when: ['so much money goes on {what}', 'I see what we spend'],
    about: ['the spending'],
    feel: ['worried', 'stressed'],
    need: 'cooperation',
    asks: [
      'Could we look at the numbers together {{tonight|this weekend|tomorrow}}?',
      'Could we talk before either of us spends more than {{fifty|a hundred}}?',
      'Could we set a budget together {{this weekend|this week}}?',
    ],
  },
  {
    id: 'bought-without-asking',
    theme: 'money',
    match: m(
      'you (?:just |went and |already )*(?:bought|ordered|booked|got) (?:yourself )?(?<what>(?:a|an|the|another|that|new) [^.,!?;]+?)(?: without| and| when|,|$)',
    ),
    when: ['you bought {what}'],
    feel: ['worried', 'upset'],
    need: 'voice',
    asks: ['Could we talk before a big buy next time?', 'Could we look at what we can afford {{tonight|this weekend}}?'],
  },
  {
    id: 'paying-for-all',
    theme: 'money',
    match: m(
      "(?:(?:I|I'm|I am)(?: always| the one who| the one| the only one who)* (?:pay|pays|paid|paying)(?: for| all)* (?<what>(?:the|your|my|our|every)[^.,!?;]{2,40})|who paid|never (?:offer|offered) to pay|your turn to pay|pay(?:ing)? for everything|sponging|free ride|my money)",
    ),
    when: ['I end up paying for {what}', 'I end up paying'],
    feel: ['stressed', 'resentful'],
    need: 'fairness',
    asks: [
      'Could we split the costs from {{now on|this month}}?',
      'Could you get the next one?',
      'Could you pay your part by {{Friday|the end of the month}}?',
    ],
  },
  {
    id: 'hiding-money',
    theme: 'trust',
    match: m(
      "(?:hid(?:e|ing|den)? (?:the |your |a )?(?:money|debt|bills?|receipts?|statements?|purchases?)|secret (?:account|card|loan)|didn't tell me about the (?:debt|loan|money|bill))",
    ),
    when: ['I find out about money by chance'],
    feel: ['worried', 'hurt', 'shocked'],
    need: 'honesty',
    asks: ['Could you show me where we stand {{tonight|this weekend}}?', 'Could we go through everything together once?'],
  },
  {
    id: 'refund',
    theme: 'money',
    match: m('\\b(?:refund|invoice|overcharged|charged (?:me|my|us)|billed|compensation)\\b'),
    about: ['the payment'],
    feel: ['frustrated', 'stressed'],
    need: 'fairness',
    asks: [
      'Could you tell me by {{tomorrow|Friday}} how you can put it right?',
      'Could you send me the refund this week?',
      'Could you check it and write back to me?',
    ],
  },
  {
    id: 'stingy',
    theme: 'money',
    match: m("\\b(?:you(?:'re| are)|you) (?:so |too |such a )?(?:cheap|stingy|tight|miser)\\b"),
    about: ['how we share costs'],
    feel: ['frustrated', 'disappointed'],
    need: 'fairness',
    asks: ['Could we agree on how we split things?', 'Could you tell me what feels fair to you?'],
  },
  {
    id: 'salary',
    theme: 'work',
    match: m('\\b(?:salary|pay rise|raise|wages|underpaid|paid (?:less|properly)|promotion)\\b'),
    about: ['my pay'],
    feel: ['frustrated', 'disappointed'],
    need: 'fairness',
    asks: [
      'Could we set a time to talk about it {{this week|next week}}?',
      'Could you tell me what I would need for the next step?',
      'I have a figure in mind. Could I tell you?',
    ],
  },
  {
    id: 'gambling',
    theme: 'money',
    match: m(`\\b(?:gambl\\w+|betting|bookies|casino|lottery)\\b`),
    about: ['the betting'],
    feel: ['scared', 'worried'],
    need: 'safety',
    asks: ['Could you tell me how much it is?', 'Could we get some help with it together?'],
  },
  {
    id: 'job-search',
    theme: 'money',
    match: m(`(?:get a job|find a job|look(?:ing)? for (?:a job|work)|${NOT} work\\b|unemployed|on the dole|sit at home all)`),
    about: ['work and money'],
    feel: ['worried', 'stressed'],
    need: 'support',
    asks: ['Could we look at the next steps together {{this week|tonight}}?', 'Could you tell me how the search is going?'],
  },
];
