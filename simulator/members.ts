/** Who is in the organisation, as far as messages of this project mention them: names by mobile number and by user id. */
const members: ReadonlyMap<string, string> = new Map([
  ['13800000000', 'Octocat'],
  ['hubot01', 'Hubot'],
]);

/** The name that clients show in the place of a mention's number or id; of strangers it is what was sent. */
export const nameOf = (mentioned: string): string => members.get(mentioned) ?? mentioned;
