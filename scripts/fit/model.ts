// Logistic regression over sparse named features, one head beside the other; AdaGrad, seeded: the same rows give the same weights.
const EPOCHS = 15;
const RATE = 0.15;
const BIAS_RATE = 0.02;
const DECAY = 0.02;

export interface Example {
  features: readonly string[];
  /** What each head is to say, 0 to 1. */
  due: readonly number[];
}

export interface Model {
  biases: number[];
  /** For each feature, one weight a head. */
  weights: Map<string, Float64Array>;
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/**
 * Fits one yes-or-no question for each of `lifts` on the examples, over the features in `kept`.
 * A yes counts as many times as its lift says: what is rare would else never be said.
 */
export function fitWeights(examples: readonly Example[], lifts: readonly number[], kept: ReadonlySet<string>): Model {
  const heads = lifts.length;
  const weights = new Map([...kept].map((feature) => [feature, new Float64Array(heads)]));
  const steps = new Map([...kept].map((feature) => [feature, new Float64Array(heads).fill(0.01)]));
  const biases = new Array<number>(heads).fill(0);
  const known = examples.map(({ features }) =>
    features.flatMap((feature) => {
      const [weight, step] = [weights.get(feature), steps.get(feature)];
      return weight && step ? [{ weight, step }] : [];
    }),
  );
  let seed = 1;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const present = known[i] ?? [];
      const share = 1 / Math.sqrt(present.length + 1);
      for (let head = 0; head < heads; head++) {
        let z = biases[head] ?? 0;
        for (const { weight } of present) z += (weight[head] ?? 0) * share;
        const due = examples[i]?.due[head] ?? 0;
        const miss = (1 / (1 + Math.exp(-z)) - due) * (due > 0 ? (lifts[head] ?? 1) : 1);
        biases[head] = (biases[head] ?? 0) - BIAS_RATE * miss;
        for (const { weight, step } of present) {
          const slope = miss * share + DECAY * (weight[head] ?? 0);
          step[head] = (step[head] ?? 0) + slope * slope;
          weight[head] = (weight[head] ?? 0) - (RATE * slope) / Math.sqrt(step[head] ?? 1);
        }
      }
    }
  }
  return { biases, weights };
}
