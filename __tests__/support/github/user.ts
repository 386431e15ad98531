import type { User } from './data.js';
import { api, nodeId, web } from './identity.js';

/** A user account. The id follows from the login, so that one login is always one person. */
export function createUser(login = 'octocat', overrides: Partial<User> = {}): User {
  const id = [...login].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 583) % 90_000_000;
  const url = `${api}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    user_view_type: 'public',
    site_admin: false,
    ...overrides,
  };
}
