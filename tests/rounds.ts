// How often what is random is tried: a sample in `npm test`, far more in `npm run torture`.

/** Random inputs a property is tried with. */
export const INPUTS = Number(process.env.TEND_INPUTS ?? 300);
/** Deaths of the browser in the middle of a write. */
export const DEATHS = Number(process.env.TEND_DEATHS ?? 10);
