import { type Departure, type Door, departureKey } from './departure.ts';

const prefix = 'bypass ';
const doors: readonly Door[] = ['merge', 'push', 'tag', 'release', 'deployment'];

type Named = { readonly door: Door; readonly id: string };

/** Text of the marker of the comment that puts a bypass on the record. */
export function bypassMarker(departure: Named): string {
  return `${prefix}${departureKey(departure)}`;
}

/** Every marker that puts it on the record: its own, and those of the same doing. */
export function bypassMarkers(departure: Departure): string[] {
  return [bypassMarker(departure), ...(departure.along ?? []).map((key) => `${prefix}${key}`)];
}

/** Text of the marker of the comment that says that it was taken back. */
export function redraftMarker(departure: Named): string {
  return `redrafted ${departureKey(departure)}`;
}

/** By which door, as the marker says; null where it marks something else. */
export function doorOf(marker: string | null): Door | null {
  if (marker?.startsWith(prefix) !== true) return null;
  const [word] = marker.slice(prefix.length).split(' ');
  return doors.find((door) => door === word) ?? null;
}
