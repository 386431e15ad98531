import { generateKeyPairSync, sign } from 'node:crypto';
import { isIP } from 'node:net';

/** The encoding of X.690 (DER), as far as a certificate needs it: a tag, the length, the content. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const head = content.length < 128 ? [content.length] : [0x80 + length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...items: readonly Uint8Array[]) => der(0x30, ...items);
const explicit = (number: number, ...items: readonly Uint8Array[]) => der(0xa0 + number, ...items);
const bitString = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
const time = (date: Date) =>
  der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
const nameOf = (common: string) =>
  sequence(der(0x31, sequence(oid.commonName, der(0x0c, Buffer.from(common)))));

const oid = {
  commonName: Buffer.from('0603550403', 'hex'),
  subjectAltName: Buffer.from('0603551d11', 'hex'),
  basicConstraints: Buffer.from('0603551d13', 'hex'),
  ecdsaWithSha256: Buffer.from('06082a8648ce3d040302', 'hex'),
};

/** A host as GeneralName: a DNS name, or the bytes of an IPv4 address. */
const generalName = (host: string) =>
  isIP(host) === 4 ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host));

/** A key and its certificate in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a certificate that signs itself, by RFC 5280. It is also a CA, so that a process can be told to
 * trust it.
 *
 * @param hosts DNS names and IPv4 addresses that it is for
 */
export function createCertificate(
  hosts: readonly string[],
  { from = new Date(Date.now() - 3_600_000), to = new Date(Date.now() + 3_600_000) } = {},
): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid.ecdsaWithSha256);
  const name = nameOf('test');
  const extensions = sequence(
    sequence(oid.basicConstraints, der(0x04, sequence(der(0x01, Buffer.from([0xff]))))),
    sequence(oid.subjectAltName, der(0x04, sequence(...hosts.map(generalName)))),
  );
  const content = sequence(
    explicit(0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(from), time(to)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, extensions),
  );
  const certificate = sequence(content, algorithm, bitString(sign('sha256', content, privateKey)));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
