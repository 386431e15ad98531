/** Whether a URL's host name is this machine itself: `localhost`, 127.0.0.0/8 or `[::1]`, as URL writes them. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
