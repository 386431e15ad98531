/** Where a link of a message leads. */
export interface Target {
  /** A web address. */
  readonly href: string;
  /** What DingTalk opens it in: its side pane, where nobody is signed in to GitHub, unless it is told otherwise. */
  readonly place: 'browser' | 'side-pane';
}

/**
 * Reads a link as DingTalk's clients do: a web address, or one within `dingtalk://dingtalkclient/page/link`.
 *
 * @returns undefined where it leads nowhere on the web
 */
export function targetOf(link: string): Target | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'dingtalk:') return isWeb(url) ? { href: url.href, place: 'side-pane' } : undefined;
  const inner = url.searchParams.get('url') ?? '';
  if (url.host !== 'dingtalkclient' || url.pathname !== '/page/link' || !URL.canParse(inner))
    return undefined;
  const target = new URL(inner);
  if (!isWeb(target)) return undefined;
  return {
    href: target.href,
    place: url.searchParams.get('pc_slide') === 'false' ? 'browser' : 'side-pane',
  };
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';
