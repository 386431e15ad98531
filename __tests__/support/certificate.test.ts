import { X509Certificate } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { createCertificate } from './certificate.js';

it('a certificate is for its hosts, for its time, and signed by itself', () => {
  const from = new Date('2026-01-02T03:04:05Z');
  const to = new Date('2056-01-02T03:04:05Z');
  const { cert, key } = createCertificate(['dingtalk.example.com', '127.0.0.1'], { from, to });
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost('dingtalk.example.com')).toBe('dingtalk.example.com');
  expect(certificate.checkHost('other.example.com')).toBeUndefined();
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.ca).toBe(true);
  expect([new Date(certificate.validFrom), new Date(certificate.validTo)]).toEqual([from, to]);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
});
