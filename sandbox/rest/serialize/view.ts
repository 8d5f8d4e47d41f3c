import type { Store } from '../../state/store.ts';
import type { Urls } from '../urls.ts';

/** What every serializer needs: the world that records point into, and the addresses that links are made of. */
export interface View {
  readonly store: Store;
  readonly urls: Urls;
}
