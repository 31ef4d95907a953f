import { describe, expect, it } from 'vitest';
import { hasToken, refusal } from './gate.ts';

const gate = { port: 4173, token: 'secret-of-this-run' };
const post = (headers: Record<string, string>) =>
  refusal({ method: 'POST', headers: { host: '127.0.0.1:4173', ...headers } }, gate);
const get = (headers: Record<string, string> = {}) =>
  refusal({ method: 'GET', headers: { host: '127.0.0.1:4173', ...headers } }, gate);

describe('the gate of the entry page', () => {
  it('lets this machine’s browser in by its two names, and no name that was pointed at it', () => {
    expect(get()).toBeUndefined();
    expect(get({ host: 'localhost:4173' })).toBeUndefined();
    expect(get({ host: 'evil.example:4173' })).toBe(403);
    expect(get({ host: '127.0.0.1:80' })).toBe(403);
    expect(get({ host: '' })).toBe(403);
  });

  it('takes what is sent from its own page alone', () => {
    expect(post({ origin: 'http://127.0.0.1:4173' })).toBeUndefined();
    expect(post({})).toBe(403);
    expect(post({ origin: 'null' })).toBe(403);
    expect(post({ origin: 'http://evil.example' })).toBe(403);
    expect(post({ origin: 'http://localhost:4173' })).toBe(403);
    expect(post({ origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('knows no other methods', () => {
    expect(refusal({ method: 'PUT', headers: { host: '127.0.0.1:4173' } }, gate)).toBe(405);
  });

  it('asks for the token: of the page in its address, of everything else in a header', () => {
    expect(hasToken({ headers: {}, url: '/?token=secret-of-this-run' }, gate)).toBe(true);
    expect(hasToken({ headers: {}, url: '/' }, gate)).toBe(false);
    expect(hasToken({ headers: {}, url: '/save?token=secret-of-this-run' }, gate)).toBe(false);
    expect(hasToken({ headers: { 'x-jilan-token': 'secret-of-this-run' }, url: '/save' }, gate)).toBe(true);
    expect(hasToken({ headers: { 'x-jilan-token': 'secret-of-that-run' }, url: '/save' }, gate)).toBe(false);
  });
});
