/** The types of zod name URL, which the pure layers do not have: enough of it for the compiler, merged with the DOM's. */
interface URL {
  href: string;
}
