/** The source of office-js-helpers without the addresses of the services that it signs in with. */
export default function withoutSignIn(source: string): string;
