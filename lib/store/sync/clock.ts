// A hybrid logical clock (Kulkarni et al. 2014): follows the device's clock where that is right, and never runs behind what it has seen.
// So whatever was written after reading something also sorts after it, on clocks that are minutes or years apart.

declare const brand: unique symbol;
export type DeviceId = string & { readonly [brand]: 'device' };
/** `time-count-device`, of fixed width, so that sorting as text is sorting by time. */
export type Stamp = string & { readonly [brand]: 'stamp' };

/** Before everything. */
export const NEVER = '' as Stamp;
export const STAMP = /^[0-9a-z]{11}-[0-9a-z]{6}-[0-9a-z]{16}$/;
export const DEVICE = /^[0-9a-z]{16}$/;

/** A new random name for a device. */
export function newDevice(): DeviceId {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') as DeviceId;
}

/** The later of two stamps. */
export function later(one: Stamp, other: Stamp): Stamp {
  return one > other ? one : other;
}

/** The next stamp on this device, after `last` whatever the device's clock says. @param now milliseconds since 1970 */
export function tick(last: Stamp, now: number, device: DeviceId): Stamp {
  const [time = '0', count = '0'] = last.split('-');
  const seen = Number.parseInt(time || '0', 36);
  const ahead = now > seen;
  const part = (value: number, digits: number) => value.toString(36).padStart(digits, '0');
  return `${part(ahead ? now : seen, 11)}-${part(ahead ? 0 : Number.parseInt(count, 36) + 1, 6)}-${device}` as Stamp;
}
