// A hybrid logical clock (Kulkarni et al. 2014): follows the device's clock where that is right, and never runs behind what it has seen.
// So whatever was written after reading something also sorts after it, on clocks that are minutes or years apart.

declare const brand: unique symbol;
export type DeviceId = string & { readonly [brand]: 'device' };
/** `time-count-device`, of fixed width, so that sorting as text is sorting by time. */
export type Stamp = string & { readonly [brand]: 'stamp' };
