// Text that is clearly not English gives nothing, quickly.
import type { Reading } from './token.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ENGLISH = set(
  'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when can like time no just him know take people into your good some could them see other than then now look only come its over think also back after use two how our work first well even want because any these give day most us is are was were been am does did has had ok yes please love miss stop leave talk never always why feel hate sorry need thanks really more too again here right much still mean maybe tell',
);
const OTHERS = set(
  'que de la el los las un una es por para con no te se lo mi tu su pero como mas muy eres estoy soy je tu il nous vous est pas le les des une et mais avec pour dans ce cette ne suis ich du er wir ihr nicht ist und der die das ein eine mit auf zu mir dir bin bist aber wie warum immer nie non che di per sono sei hai ho mi ti ma perche sempre mai nao voce eu ele ela nos mas muito porque sempre nunca ik je jij niet het een en van dat maar waarom altijd nooit jag du inte och det att en nie nigdy zawsze dlaczego jestes ze sie ty ja mnie hai hain kya nahi nahin tum mujhe tumhe mera meri kyu kyun bhi aap yaar ko se ka ki',
);

/** True where the words are clearly of another language, or of another script. */
export function isForeign({ text, tokens }: Reading): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 3 && latin / letters < 0.5) return true;
  if (tokens.length < 3) return false;
  let english = 0;
  let other = 0;
  for (const { word } of tokens) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  return other >= 2 && other > english * 1.5;
}
