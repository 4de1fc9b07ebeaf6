import { definePattern } from '../define-pattern.ts';

// "I feel" and then a verdict on the reader: a thought about somebody dressed as a feeling.
export default definePattern({
  id: 'faux-feeling',
  source: 'Rosenberg 2003, Nonviolent Communication: feelings told apart from evaluations of others',
  evidence: {
    clear: [
      '(feel|feels|feeling|felt) (like|as if|as though) (i am|i was|i have been|my) (@intens|just|your|only|being)* (free|unpaid|sitting|talking to|standing|the punchline|a (guest|ghost|burden|joke|prop|maid|taxi|stranger|servant|lodger|wallet|child|nobody|piece)|furniture|wallpaper|an option|an afterthought|invisible|nothing|on trial|at a performance|interviewed|walking on|married to|the only one) ..4',
      '(made|make|makes|making) me feel (like|as if) (the|a|an|i) ..4',
      'felt like (furniture|wallpaper|a (ghost|guest|spare|stranger|joke|burden|fool|child|servant|prop)|the (help|maid|punchline|only|third)|nothing|an (idiot|outsider|afterthought)) ..4',
      '^ (so)? (unheard|unseen|ignored|invisible|used|judged|unwanted|unappreciated|disrespected|dismissed|betrayed|rejected|abandoned|excluded|second best) $',
      '(feeling|felt|feel) (so|very|really|pretty|kinda)? @faux-feeling (by you|these days|lately|again|here|right now|in this|tbh|honestly)',
      'never felt so (single|alone|small|stupid|invisible|lonely) ..6 (you|with|beside)',
      '(feels|felt) as (though|if) (my|you|i) ..8',
      'i (am)? (@intens|just|always|now|often|sometimes|honestly|still|end up|left|starting to|kind of|have)* (feel|feeling|left feeling|end up feeling) (@intens|so|completely|like|like i am being|like i have been|like i am|that i am|as if i am|as though i am|i am|i am being|i have been|being|to be|that i have been|a bit|i was)* @faux-feeling ..3',
      '(i) (am)? (@intens|just|often|sometimes|honestly|still|really|kind of|always)* (feel|feeling|felt) (like|that|as if|as though)? (you|u|you guys|you are|your|as though you|everyone|nobody|no one|everything|we|this family|my own ..2|all of you) (@intens|are|were|do|did|does|have|only|just|always|never|would|can|could|is|was|not|all|really|even|deep down)* ..2',
      'i (@intens)* feel (like|as if|as though) (you|u)',
      'i (@intens)* (feel|felt|am feeling) that you',
      '(makes|made|making|leaves|left) me (@intens)* (feel|feeling) (@intens|like i am|like|so|completely)* @faux-feeling',
      '(makes|made) me feel (like|as if|as though|that) (you|i am (just|nothing|not|a|invisible|your|the only)|i do not (matter|exist|count))',
      'it (@intens)* (feels|felt|feel|is feeling) (@intens)* (like|as if|as though|that) (you|your|i am (being|the only|not|always|just|nothing|doing|talking|invisible|a|your|an)|i have been|nobody|no one|i do not (matter|exist|count|get)|my ..3 (does not|do not|is not|are not)|everyone)',
      'feels like (you|i am|i do not|a (slap|betrayal|punishment|rejection)|being|your)',
      '(feel|feeling|felt) (@intens)* (a|an)? (@intens)* (afterthought|burden|doormat|maid|servant|option|second choice|backup|joke|idiot|fool|failure|stranger|outsider|ghost|prop|cash machine|atm|wallet|taxi|taxi service|babysitter|chore|third wheel|punching bag|roommate|housekeeper|cook|trophy|nuisance|problem|placeholder|side character|spare part|footnote|guest|lodger|prisoner|criminal|suspect|experiment|charity case|plan b|last resort|last priority|piece of furniture|employee|unpaid ..2|cleaner|target)',
      '(feel|feeling|felt) like (your|a|an|the) ..3 (to you|in your|around you|with you|by you|when you|next to you|in my own|in this)',
    ],
    mild: [
      'i (am|have been|have|just|still|really)* (feel|feeling|felt) (@intens|like)* @faux-feeling',
      '(feel|feels|felt) like (you|nobody|no one|everyone|i am the only)',
      'i feel (like|that) (he|she|they|this|my)',
    ],
    hint: ['(i am|i have been|i was|being) (@intens)* @faux-feeling (by you|again|here)?'],
  },
  unless: [
    'feel (like|that) (you (would|will|might|could|should) (like|love|enjoy|be (great|good|perfect|happy|able))|you (are|were) (@intens)* (@praise-adjective|right)|we should|we could|going|having|eating|watching|staying|it would|you get me|you understand|you really (get|see|hear)|you see|you know me|you have my|you and i|we are|we have)',
    '(made|make|makes) me feel (@intens|like i am)* (loved|safe|seen|heard|better|special|good|happy|beautiful|welcome|appreciated|at home|comfortable|important|wanted|valued|included)',
    '(do|did|does|are) you (ever|also)? (feel|feeling)',
    '(he|she|they) (makes|make|made|feels|feel|felt)',
    'feel (like)? (pizza|sick|tired|hungry|cold|better|a nap|coffee)',
    '(story i tell|wonder|know (that)? (it|you) (is|are|was|did) not|my brain|i know you did not mean|not your fault)',
  ],
  playable: true,
  allows: ['criticism', 'mind-reading', 'guilt-trip', 'protest', 'catastrophizing', 'self-silencing', 'contempt', 'passive-aggression'],
  examples: { hits: [], misses: [] },
});
