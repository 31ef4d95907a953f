import { describe, expect, it } from 'vitest';
import { cspPlugin, policy, withPolicy } from './csp.ts';

const PAGE = '<head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script></head>';
const built = (path: string, html = PAGE): string => {
  const { handler } = cspPlugin().transformIndexHtml as {
    handler: (html: string, context: { path: string }) => string;
  };
  return handler(html, { path });
};

describe('the policy of a page', () => {
  it('stands before anything that loads', () => {
    const html = withPolicy(PAGE, policy());
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(html.indexOf('charset'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('lets only the pages with queries compile expressions', () => {
    expect(built('/index.html')).toContain("script-src 'self' 'unsafe-eval';");
    expect(built('/embed.html')).not.toContain('unsafe');
    expect(built('/embed.html')).toContain("default-src 'none'; script-src 'self';");
  });

  it('replaces a policy where asked, and the build keeps one that a page brings', () => {
    const strict = withPolicy(PAGE, "default-src 'none'");
    expect(built('/index.html', strict)).toBe(strict);
    const again = withPolicy(strict, policy());
    expect(again.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(again).toContain("connect-src 'self'");
  });

  it('refuses a page that says no character set', () => {
    expect(() => withPolicy('<head></head>', policy())).toThrow('charset');
  });
});
