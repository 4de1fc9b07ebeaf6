// A soft tone at the beginning of a breath's step, made on the spot: there is no file to load. Only where somebody switched it on.
import type { BreathStep } from '#lib/practice/breath.ts';

/** In rises, out falls; holding is between. In hertz. */
const PITCH: Record<BreathStep, number> = { in: 330, sip: 392, hold: 294, out: 220, rest: 196 };
const SECONDS = 0.9;
const LOUDNESS = 0.08;

/** Plays the tone of each step it is given. `end` lets the device's sound go. */
export function createTone(): { play(step: BreathStep): void; end(): void } {
  const context = new AudioContext();
  return {
    play(step) {
      const voice = context.createOscillator();
      const loudness = context.createGain();
      const now = context.currentTime;
      voice.frequency.value = PITCH[step];
      loudness.gain.setValueAtTime(0, now);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, now + 0.08);
      loudness.gain.exponentialRampToValueAtTime(0.001, now + SECONDS);
      voice.connect(loudness).connect(context.destination);
      voice.start(now);
      voice.stop(now + SECONDS);
    },
    end: () => void context.close(),
  };
}
