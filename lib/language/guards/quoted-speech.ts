// What leads into somebody else's words, or takes back what follows. Rules; what stands after them in the sentence is not the writer's own blow.

export const QUOTING = [
  '^ (just|always|so|then|please|also)? (tell|show|let|remind|ask|make) (him|her|them|the #Noun) (know|see|feel|that|how|if)*',
  '(he|she|they|someone|somebody|people|her|him|others|girl|girls|guy|guys|woman|man) (may|might|will|would|can|could|to|start|starts)* (think|thinks|thinking|notice|notices|know|knows|feel|feels|see|sees|assume|assumes|worry) (that|like|if)',
  '(he|she|they|someone|somebody|everyone|people|mum|dad|teacher|boss|guy|girl|man|woman|lady|ex|sister|brother) (just|even|always|then|also|actually)? (said|says|told|tells|called|calls|goes|screamed|shouted|yelled|texted|wrote|thinks|thought|keeps saying|kept saying|keeps telling|kept telling|was like|is like|were like|asked)',
  '(i|we) (just|then|even|finally)? (told|called|asked|texted|screamed at|yelled at|shouted at) (him|her|them|it|the|my|this|that|a|everyone|#ProperNoun)',
  '(i am|am|was|i was|i did|i do|i have) (not|never) (saying|say|think|thinking|believe|mean|meant|calling|call|said|called|accusing|blaming)',
  'never (said|say|called|meant|thought) (that|you)',
  '(song|lyric|lyrics|line|quote|quotes|film|movie|book|episode|title|track|album|joke|meme|sign|character|scene|says here) (called|named|goes|says|where|titled|is)',
  '(it|poster|sign|review|article|script|log|error|shirt|card|caption|headline) (said|says|reads|prints|read)',
  'i (used to|would) (say|think|call|text|tell)',
  'remember when (you|i|we)',
  '(my|his|her|their|our) (boss|ex|mum|dad|sister|brother|teacher|therapist|nan|gran|landlord|coach|manager|neighbour|friend|mate) (said|says|told|called|thinks|goes|keeps)',
] as const;
