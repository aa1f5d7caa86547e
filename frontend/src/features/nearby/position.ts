import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** Why there is no position. */
export type PositionFault = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

export type PositionState = 'idle' | 'asking' | PositionFault;

const FAULTS: Record<number, PositionFault> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };
const PATIENCE_MS = 15_000;
const STILL_GOOD_MS = 60_000;

/** Where the visitor is. The browser is asked when `ask` is called, and never before. */
export function createPosition(onPosition: (lon: number, lat: number) => void) {
  const state = signal<PositionState>('idle');
  const ask = () => {
    // Absent where the page is not secure, whatever its type says.
    const device = navigator.geolocation as Geolocation | undefined;
    if (!window.isSecureContext || !device) {
      state.value = 'unsupported';
      return;
    }
    state.value = 'asking';
    device.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => {
        if (state.peek() !== 'asking') return; // another place was chosen meanwhile
        state.value = 'idle';
        onPosition(longitude, latitude);
      },
      ({ code }) => {
        if (state.peek() === 'asking') state.value = FAULTS[code] ?? 'unavailable';
      },
      { timeout: PATIENCE_MS, maximumAge: STILL_GOOD_MS },
    );
  };
  const forget = () => {
    state.value = 'idle';
  };
  return { state: state as ReadonlySignal<PositionState>, ask, forget };
}
