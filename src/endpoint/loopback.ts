import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Whether an address, as the host of a URL, is this machine by its form: 127.0.0.0/8, ::1 or the name localhost. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || isLoopbackAddress(host.replace(/^\[|\]$/g, ""));
}

/** Whether a host leads to this machine and nowhere else, also where a hosts file says something odd about localhost. */
export async function leadsHere(host: string): Promise<boolean> {
  if (host !== "localhost") return isLoopback(host);
  const addresses = await lookup(host, { all: true });
  return addresses.every(({ address }) => isLoopbackAddress(address));
}

function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 6 ? "ipv6" : "ipv4");
}
