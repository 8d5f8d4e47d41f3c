import { noContent } from '../../http/answer.ts';
import { type Route, route, writes } from '../../http/route.ts';
import { dispatchRepository } from '../../state/repository-dispatches.ts';
import { objectIn, textIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';

/** https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
export const dispatchRoutes: readonly Route[] = [
  route('POST /repos/{owner}/{repo}/dispatches', writes('contents'), (context) => {
    const { body, store } = context;
    dispatchRepository(store, signedActor(context), repositoryAt(context), {
      eventType: textIn(body, 'event_type') ?? '',
      clientPayload: objectIn(body, 'client_payload') ?? {},
    });
    return noContent();
  }),
];
