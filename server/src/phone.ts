/** What `--phone` needs: the address on the local network, and the code as a picture in the terminal. */
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** The first private IPv4 address of this machine, or any other that is not the loopback. */
export function lanAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return addresses.find((address) => PRIVATE.test(address)) ?? addresses[0];
}
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;

export function pairingPicture(url: string): string {
  return `${renderUnicodeCompact(url, { border: 2 })}
Scan it with the phone, or open ${url}
It pairs one phone, once, within 10 minutes. The network sees what is sent: use one you trust.`;
}
