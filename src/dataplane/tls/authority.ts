import { readFile } from 'node:fs/promises';
import { createSecureContext, type SecureContext } from 'node:tls';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';

/** Vouches for the names that a data plane answers to; clients inside trust it, and nobody else. */
export interface Authority {
  /** The file that clients are given to trust. */
  readonly file: string;
  /** A certificate for a host name, made once and kept. */
  contextFor(host: string): Promise<SecureContext>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const days = 24 * 60 * 60 * 1000;
const validDays = { authority: 3650, host: 397 } as const;

interface Pair {
  readonly certificate: string;
  readonly key: string;
}

/**
 * Opens the installation's own authority, made when it is first needed. Its key is readable by the
 * user alone; nothing is added to what the system trusts.
 */
export async function openAuthority(home: Home): Promise<Authority> {
  const file = home.file('ca', 'authority.pem');
  const own = (await readPair(home, 'authority')) ?? (await makeAuthority(home));
  const contexts = new Map<string, Promise<SecureContext>>();
  return {
    file,
    contextFor(host) {
      const known = contexts.get(host) ?? hostContext(home, own, host);
      contexts.set(host, known);
      return known;
    },
  };
}

async function hostContext(home: Home, authority: Pair, host: string): Promise<SecureContext> {
  const kept = await readPair(home, host);
  const { certificate, key } = kept ?? (await makeHost(home, authority, host));
  return createSecureContext({ cert: certificate, key });
}

async function makeAuthority(home: Home): Promise<Pair> {
  const x509 = await loadX509();
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: 'CN=closednet lab authority, O=closednet (this machine only)',
    ...validFor(validDays.authority),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return keep(home, 'authority', made.toString('pem'), keys.privateKey);
}

async function makeHost(home: Home, authority: Pair, host: string): Promise<Pair> {
  const x509 = await loadX509();
  const issuer = new x509.X509Certificate(authority.certificate);
  const signingKey = await crypto.subtle.importKey(
    'pkcs8',
    pemBytes(authority.key),
    algorithm,
    false,
    ['sign'],
  );
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: 'O=closednet stand-in',
    issuer: issuer.subject,
    ...validFor(validDays.host),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        { type: isAddress(host) ? 'ip' : 'dns', value: host },
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return keep(home, host, made.toString('pem'), keys.privateKey);
}

function isAddress(host: string): boolean {
  return /^[\d.]+$|:/.test(host);
}

/** Some 100 ms to load, so only where a certificate has to be made. */
async function loadX509() {
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  x509.cryptoProvider.set(crypto);
  return x509;
}

/** A day's grace for clocks that differ. */
function validFor(count: number) {
  const now = Date.now();
  return { notBefore: new Date(now - days), notAfter: new Date(now + count * days) };
}

function serial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `01${Buffer.from(bytes).toString('hex')}`;
}

async function keep(
  home: Home,
  name: string,
  certificate: string,
  privateKey: CryptoKey,
): Promise<Pair> {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  const key = `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
  await writeAtomic(home.file('ca', `${fileName(name)}.key`), key, 0o600);
  await writeAtomic(home.file('ca', `${fileName(name)}.pem`), `${certificate}\n`);
  return { certificate, key };
}

/** What was kept; nothing once it ends within a day. */
async function readPair(home: Home, name: string): Promise<Pair | undefined> {
  try {
    const [certificate, key] = await Promise.all([
      readFile(home.file('ca', `${fileName(name)}.pem`), 'utf8'),
      readFile(home.file('ca', `${fileName(name)}.key`), 'utf8'),
    ]);
    const { X509Certificate } = await import('node:crypto');
    const ends = Date.parse(new X509Certificate(certificate).validTo);
    return ends > Date.now() + days ? { certificate, key } : undefined;
  } catch {
    return undefined;
  }
}

function fileName(name: string): string {
  return name.replaceAll(/[^a-z0-9.-]/gi, '_').slice(0, 200);
}

function pemBytes(pem: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64'));
}
