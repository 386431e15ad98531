/** Asks for repositories: one by its name, or all of an owner. Source: REST API, schemas "repository", "minimal-repository". */
import { at, listAt, textAt } from '../json.js';
import type { ApiAnswer, Ask } from './api.js';
import { repositoryOf } from './requests.js';

/** A repository as GitHub lists it. */
export interface Repository {
  /** owner/name */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly topics: readonly string[];
  /** Why nothing runs there any more. */
  readonly closed?: 'archived' | 'disabled';
}

function readRepository(value: unknown): Repository | undefined {
  const fullName = textAt(value, 'full_name');
  const defaultBranch = textAt(value, 'default_branch');
  if (fullName === undefined || defaultBranch === undefined) return undefined;
  const closed = (['archived', 'disabled'] as const).find((word) => at(value, word) === true);
  return {
    fullName,
    defaultBranch,
    topics: listAt(value, 'topics').filter((topic) => typeof topic === 'string'),
    ...(closed && { closed }),
  };
}

/** @param fullName owner/name */
export const askRepository = (ask: Ask, fullName: string): Promise<ApiAnswer<Repository>> =>
  ask(({ repos }) => repos.get(repositoryOf({ repository: fullName })), readRepository);

const perPage = 100;
/** Twenty thousand repositories: no owner has more, but an API that never comes to an end could say so. */
const mostPages = 200;

/**
 * All repositories of an organisation that the token may see; of a user, where there is no organisation of the name.
 * What is not as GitHub describes it is left out. After a problem, what was read until then is returned with it.
 */
export async function askRepositoriesOf(ask: Ask, owner: string): Promise<ApiAnswer<readonly Repository[]>> {
  const askPage = (page: number, ofUser: boolean) =>
    ask(
      ({ repos }) =>
        ofUser
          ? repos.listForUser({ username: owner, per_page: perPage, page })
          : repos.listForOrg({ org: owner, per_page: perPage, page }),
      (body) =>
        Array.isArray(body)
          ? { length: body.length, repositories: body.flatMap((each) => readRepository(each) ?? []) }
          : undefined,
    );
  let ofUser = false;
  let answer = await askPage(1, ofUser);
  if ('status' in answer && answer.status === 404) {
    ofUser = true;
    answer = await askPage(1, ofUser);
  }
  const found: Repository[] = [];
  for (let page = 2; answer.value !== undefined; page += 1) {
    found.push(...answer.value.repositories);
    if (answer.value.length < perPage || page > mostPages) return { value: found };
    answer = await askPage(page, ofUser);
  }
  const { value: _, ...refusal } = answer;
  return found.length === 0 ? refusal : { value: found, problem: refusal.problem };
}
