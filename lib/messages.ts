// The protocol between the message box (content script) and the background: one named port per frame, typed both ways.
// The background checks everything that comes in; what it answers is built by typed code and needs no check.
import * as v from 'valibot';
import { MARK } from './composer/conversation.ts';
import type { Analysis, Rewrite } from './language/types.ts';
import { type AfterSent, HELP_NEEDS, type HelpHere, type OwnPlan, QUIET_SCOPES, type Voice } from './prompt/bridge.ts';
import { LONGEST_PHRASE } from './prompt/policy/phrases.ts';
import { LONGEST_COMMITMENT } from './vocabulary/commitment.ts';
import { PATTERN_IDS, SECURE_MOVES } from './vocabulary/ids.ts';

export const COMPOSER_PORT = 'composer';

/** Longer drafts are cut before they are sent: nobody is helped by a judgement on a novel. */
export const MAX_DRAFT = 100_000;

// Built by a function, so that the content script, which never calls it, carries nothing of it.
function composerMessage() {
  const count = v.pipe(v.number(), v.integer(), v.minValue(0));
  const name = v.pipe(v.string(), v.maxLength(64));
  const text = v.pipe(v.string(), v.maxLength(MAX_DRAFT));
  /** The mark of the conversation the box belongs to. */
  const conversation = v.pipe(v.string(), v.regex(MARK));
  return v.variant('type', [
    v.strictObject({ type: v.literal('draft'), rev: count, text, conversation }),
    v.strictObject({ type: v.literal('wordings'), id: count, text, conversation, emotion: v.optional(name) }),
    v.strictObject({ type: v.literal('review'), id: count, text }),
    v.strictObject({ type: v.literal('open-prompt'), id: count }),
    /** The person never wants these words flagged: the one message that carries words to keep. */
    v.strictObject({ type: v.literal('never-flag'), id: count, words: v.pipe(v.string(), v.maxLength(LONGEST_PHRASE)) }),
    /** A message was sent. */
    v.strictObject({ type: v.literal('sent'), id: count, text, conversation }),
    /** The person wants to be reminded of what they said they would do, in the words they chose to keep. */
    v.strictObject({ type: v.literal('remember'), id: count, words: v.pipe(v.string(), v.maxLength(LONGEST_COMMITMENT)), due: count }),
    v.strictObject({ type: v.literal('help'), id: count, need: v.picklist(HELP_NEEDS) }),
    /** Asks for the person's own card for these patterns. */
    v.strictObject({
      type: v.literal('plan'),
      id: count,
      patterns: v.pipe(v.array(v.picklist(PATTERN_IDS)), v.maxLength(PATTERN_IDS.length)),
    }),
    /** The leaf for those in danger is not to show again in this conversation. */
    v.strictObject({ type: v.literal('hide-danger'), conversation }),
    /** A message was held, and its card said what that is. */
    v.strictObject({ type: v.literal('held'), id: count }),
    /** A page that may be listened to, or was until now, is in the tab. */
    v.strictObject({ type: v.literal('here') }),
    /** A card opened by itself. Told again where the background died, it is counted once. */
    v.strictObject({ type: v.literal('spoke'), id: count, card: v.pipe(v.string(), v.uuid()), conversation }),
    v.strictObject({
      type: v.literal('outcome'),
      id: count,
      /** The moment this is: told again where the background died, it is kept once. */
      moment: v.pipe(v.string(), v.uuid()),
      outcome: v.variant('kind', [
        v.strictObject({ kind: v.literal('rephrased'), move: name }),
        v.strictObject({ kind: v.literal('quiet'), scope: v.picklist(QUIET_SCOPES) }),
        v.strictObject({ kind: v.picklist(['undone', 'edited', 'sent-as-is', 'kept', 'keep-editing', 'not-helpful', 'closed']) }),
      ]),
      /** The id of the site's row, or the host where no row names it. */
      site: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/)),
      conversation,
      patterns: v.pipe(v.array(v.picklist(PATTERN_IDS)), v.maxLength(PATTERN_IDS.length)),
      secure: v.pipe(v.array(v.picklist(SECURE_MOVES)), v.maxLength(SECURE_MOVES.length)),
      severity: v.picklist([0, 1, 2, 3]),
      emotion: v.optional(name),
      /** The draft was coercion. */
      control: v.optional(v.literal(true)),
    }),
  ]);
}

let schema: ReturnType<typeof composerMessage> | undefined;

/** From the message box. `outcome` says what happened with a prompt, in ids only: the text never travels with it. */
export type ComposerMessage = v.InferOutput<ReturnType<typeof composerMessage>>;
export type OutcomeMessage = Extract<ComposerMessage, { type: 'outcome' }>;

/** What the box may do with a draft: speak with `voice` after a typing pause, and hold it at sending. */
export interface Verdict {
  analysis: Analysis;
  voice: Voice | null;
  hold: boolean;
  /** Nothing was ever held before. */
  firstHold?: true;
}

/** From the background to the frames of the tab in front: the person asked for the card of the draft they are in. */
export const OPEN_CARD = 'open-card';

/** From the background to every frame: the permission for the sites in `matches` was taken back. */
export const LEAVE = 'leave';
export interface LeaveMessage {
  type: typeof LEAVE;
  matches: readonly string[];
}

/** From the background. */
export type BackgroundMessage =
  | ({ type: 'verdict'; rev: number } & Verdict)
  | {
      type: 'answer';
      id: number;
      rewrites?: Rewrite[];
      analysis?: Analysis;
      after?: AfterSent;
      help?: HelpHere;
      plan?: OwnPlan | null;
      ok: boolean;
    };

/** Reads what came over the port; null where it is not of this protocol. */
export function parseComposerMessage(message: unknown): ComposerMessage | null {
  schema ??= composerMessage();
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}
