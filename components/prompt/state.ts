// What one prompt knows and does: the draft's verdict, the wordings, what was chosen, and how it ends.
import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { i18n } from '#i18n';
import type { Analysis, Rewrite, Span } from '#lib/language/types.ts';
import type { Outcome, PromptRequest } from '#lib/prompt/bridge.ts';
import { clip, type Rect } from '#lib/prompt/rects.ts';
import { copyText } from './copy-text.ts';
import { fieldRects, isNativeField } from './field-rects.ts';

/** How long a wording can be taken back from the card. */
export const UNDO_MS = 10_000;
const SPEECH_MS = 100;

/** sending: nothing is shown while the page is asked to send · again: the page wants to be asked by hand. */
export type Stage = 'leaf' | 'card' | 'sending' | 'again';
export type Panel = 'breath' | 'name' | 'quiet' | null;
export type Wordings = Rewrite[] | 'looking' | 'gone';

export interface PromptState {
  request: PromptRequest;
  draft: Accessor<string>;
  analysis: Accessor<Analysis>;
  stage: Accessor<Stage>;
  /** Whether the card is there, to be closed by Esc. */
  opened: Accessor<boolean>;
  open(): void;
  panel: Accessor<Panel>;
  toggle(panel: Panel): void;
  emotion: Accessor<string | undefined>;
  nameIt(word: string): void;
  wordings: Accessor<Wordings>;
  /** The wording that was put into the box and can still be taken back. */
  accepted: Accessor<string | null>;
  accept(move: string, text: string): Promise<void>;
  undo(): Promise<void>;
  /** True once taking back was asked for. */
  undoing: Accessor<boolean>;
  /** A wording the box refused, shown for copying by hand where the clipboard refused as well. */
  refused: Accessor<string | null>;
  copy(text: string): Promise<void>;
  /** Where words of the draft stand on screen, as far as the box shows them. */
  wordRects(spans: readonly Span[]): Rect[];
  /** One line about what just happened, shown and spoken. */
  message: Accessor<string>;
  /** What screen readers are told, politely. */
  spoken: Accessor<string>;
  speak(text: string): void;
  update(draft: string, analysis: Analysis): void;
  /** The page did not take the replayed send. */
  sendAgain(): void;
  /** Ends the prompt without an outcome. */
  leaveQuietly(): void;
  /** Ends the prompt with what the person chose. */
  finish(outcome: Outcome): void;
}

/** The state of a prompt; `leave` takes the card off the page, giving focus back to the box where `refocus`. */
export function createPromptState(request: PromptRequest, root: ShadowRoot, leave: (refocus: boolean) => void): PromptState {
  const { composer, voice } = request;
  const [draft, setDraft] = createSignal(request.draft);
  const [analysis, setAnalysis] = createSignal(request.analysis);
  const [stage, setStage] = createSignal<Stage>(voice === 'note' || request.analysis.guard === 'danger' ? 'leaf' : 'card');
  const opened = () => stage() === 'card' || stage() === 'again';
  const [panel, setPanel] = createSignal<Panel>(null);
  const [emotion, setEmotion] = createSignal<string>();
  const [wordings, setWordings] = createSignal<Wordings>('looking');
  const [accepted, setAccepted] = createSignal<string | null>(null);
  const [undoing, setUndoing] = createSignal(false);
  const [refused, setRefused] = createSignal<string | null>(null);
  const [message, setMessage] = createSignal('');
  const [spoken, setSpoken] = createSignal('');
  let speechTimer: ReturnType<typeof setTimeout> | undefined;
  /** A live region is read when its text changes while it is on the page, so it is emptied first. */
  function speak(text: string): void {
    clearTimeout(speechTimer);
    setSpoken('');
    speechTimer = setTimeout(() => setSpoken(text), SPEECH_MS);
  }

  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => {
    clearTimeout(undoTimer);
    clearTimeout(speechTimer);
  });

  const coached = createMemo(() => analysis().guard === null);
  let asked = 0;
  createEffect(
    on([stage, draft, emotion, coached], () => {
      if (stage() !== 'card' || !coached() || accepted() !== null) return;
      const turn = ++asked;
      request.wordings(emotion()).then(
        (found) => turn === asked && setWordings(found),
        () => turn === asked && setWordings('gone'),
      );
    }),
  );

  const hasFocus = () => root.activeElement !== null;
  const report = (outcome: Outcome) => request.onOutcome(outcome, emotion());
  function tell(text: string): void {
    setMessage(text);
    speak(text);
  }
  function finish(outcome: Outcome): void {
    if (outcome.kind === 'sent-as-is') {
      setStage('sending');
      composer.focus();
    } else leave(voice === 'pause' || hasFocus());
    report(outcome);
  }

  return {
    request,
    draft,
    analysis,
    stage,
    opened,
    open: () => setStage((now) => (now === 'leaf' ? 'card' : now)),
    panel,
    toggle: (next) => setPanel((now) => (now === next ? null : next)),
    emotion,
    nameIt: (word) => setEmotion((now) => (now === word ? undefined : word)),
    wordings,
    accepted,
    undoing,
    refused,
    message,
    spoken,
    speak,
    finish,
    wordRects(spans) {
      const { element } = composer;
      if (isNativeField(element)) return fieldRects(element, spans, root);
      return clip(
        spans.flatMap((span) => composer.spanRects(span)),
        composer.rect(),
      );
    },
    leaveQuietly: () => leave(hasFocus()),

    sendAgain() {
      setStage('again');
      tell(i18n.t('prompt.held.again'));
    },

    async accept(move, text) {
      const focused = hasFocus() || voice === 'pause';
      const result = await composer.replace(text).catch(() => 'refused' as const);
      if (result === 'refused') {
        const copied = await copyText(text, root);
        setRefused(copied ? null : text);
        return tell(copied ? i18n.t('prompt.say.refused') : i18n.t('prompt.say.refusedUncopied'));
      }
      setAccepted(text);
      tell(i18n.t('prompt.say.done'));
      report({ kind: 'rephrased', move });
      if (focused) composer.focus();
      undoTimer = setTimeout(() => leave(hasFocus()), UNDO_MS);
    },

    async undo() {
      setUndoing(true);
      clearTimeout(undoTimer);
      if (!(await composer.undo())) {
        undoTimer = setTimeout(() => leave(hasFocus()), UNDO_MS);
        return tell(i18n.t('prompt.say.notUndone'));
      }
      report({ kind: 'undone' });
      setAccepted(null);
      setUndoing(false);
      tell(i18n.t('prompt.say.undone'));
    },

    async copy(text) {
      const copied = await copyText(text, root);
      setRefused(copied ? null : text);
      tell(copied ? i18n.t('prompt.say.copied') : i18n.t('prompt.say.refusedUncopied'));
    },

    update(next, verdict) {
      if (stage() === 'sending' || stage() === 'again') return;
      const taken = accepted();
      if (taken !== null) {
        // The box now holds the wording; once the person writes on, taking it back would take their words as well.
        if (plain(next) !== plain(taken) && plain(next) !== plain(draft())) leave(hasFocus());
        return;
      }
      const support = verdict.guard === 'crisis' || verdict.guard === 'danger';
      if (support !== (voice === 'support') || verdict.guard === 'boundary') return leave(hasFocus());
      const over = !support && verdict.severity < (voice === 'note' ? 1 : 2);
      if (over && plain(next) !== '') return finish({ kind: 'edited' });
      if (over) return leave(hasFocus());
      batch(() => {
        setDraft(next);
        setAnalysis(verdict);
      });
    },
  };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
