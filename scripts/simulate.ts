// `npm run simulate`: a made-up year of five people through the real policy, as the table the README shows.
import { PERSONAS } from './simulate/personas.ts';
import { tableOf } from './simulate/table.ts';
import { liveYear } from './simulate/year.ts';

console.log(tableOf(PERSONAS.map((persona) => liveYear(persona))));
