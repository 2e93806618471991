import { allowedUrl } from '../../../src/net/hosts';

const origins = [
  'https://smba.trafficmanager.net',
  'https://*.sharepoint.com',
  'http://127.0.0.1:4000',
  'http://localhost:4001',
];

it.each([
  ['an exact origin', 'https://smba.trafficmanager.net/emea/v3/attachments/1/views/original'],
  ['the default port, spelled out', 'https://smba.trafficmanager.net:443/x'],
  ['another case', 'HTTPS://SMBA.TrafficManager.NET/x'],
  ['one label for a wildcard', 'https://contoso.sharepoint.com/x'],
  ['several labels for a wildcard', 'https://a.b.c-d.sharepoint.com/x?tempauth=1'],
  ['an origin with a port', 'http://127.0.0.1:4000/x'],
  ['another name with a port', 'http://localhost:4001/x'],
  // What the parser makes of these is that very host, which is where a request goes.
  ['full-width dots', 'https://smba。trafficmanager．net/x'],
  ['backslashes', 'https:\\\\smba.trafficmanager.net\\x'],
  ['an escaped letter', 'https://%73mba.trafficmanager.net/x'],
  ['an address in another notation', 'http://0x7f.1:4000/x'],
  ['an empty userinfo, which is none', 'https://@smba.trafficmanager.net/x'],
])('lets %s pass', (_name, text) => {
  expect(origins).toContain(
    allowedUrl(text, origins)?.origin.replace(/\/\/.*\.sharepoint/, '//*.sharepoint'),
  );
});

it.each([
  ['no URL', 'picture.png'],
  ['an empty text', ''],
  ['no scheme', '//smba.trafficmanager.net/x'],
  ['another host', 'https://evil.example/x'],
  ['the host as userinfo', 'https://smba.trafficmanager.net@evil.example/'],
  ['the host as userinfo with a password', 'https://smba.trafficmanager.net:x@evil.example/'],
  ['userinfo before the host', 'https://user@smba.trafficmanager.net/x'],
  ['a password before the host', 'https://:secret@smba.trafficmanager.net/x'],
  ['userinfo after a backslash', 'https://evil.example\\@smba.trafficmanager.net/x'],
  ['a suffix', 'https://smba.trafficmanager.net.evil.example/x'],
  ['an escaped dot before a suffix', 'https://smba.trafficmanager.net%2eevil.example/x'],
  ['a label below an exact host', 'https://evil.trafficmanager.net/x'],
  ['a label below the exact origin', 'https://evil.smba.trafficmanager.net/x'],
  ['a prefix of the label', 'https://evilsmba.trafficmanager.net/x'],
  ['a trailing dot', 'https://smba.trafficmanager.net./x'],
  ['another port', 'https://smba.trafficmanager.net:8443/x'],
  ['plain http', 'http://smba.trafficmanager.net/x'],
  ['plain http on the right port', 'http://smba.trafficmanager.net:443/x'],
  ['ftp', 'ftp://smba.trafficmanager.net/x'],
  ['ws', 'wss://smba.trafficmanager.net/x'],
  ['data', 'data:image/png;base64,AAAA'],
  ['file', 'file:///etc/passwd'],
  ['file with the host', 'file://smba.trafficmanager.net/x'],
  ['blob around the host', 'blob:https://smba.trafficmanager.net/x'],
  ['javascript', 'javascript:alert(1)'],
  ['an unknown scheme with the host', 'x-y://smba.trafficmanager.net/x'],
  ['the domain of a wildcard itself', 'https://sharepoint.com/x'],
  ['an empty label for a wildcard', 'https://.sharepoint.com/x'],
  ['an empty label among others', 'https://a..sharepoint.com/x'],
  ['a look-alike of a wildcard', 'https://evilsharepoint.com/x'],
  ['a look-alike with a dash', 'https://contoso-sharepoint.com/x'],
  ['a suffix after a wildcard', 'https://contoso.sharepoint.com.evil.example/x'],
  ['a wildcard over http', 'http://contoso.sharepoint.com/x'],
  ['a wildcard with a port', 'https://contoso.sharepoint.com:8443/x'],
  ['a wildcard with a trailing dot', 'https://contoso.sharepoint.com./x'],
  ['userinfo for a wildcard', 'https://a.sharepoint.com@evil.example/x'],
  ['another loopback port', 'http://127.0.0.1:4001/x'],
  ['a loopback without a port', 'http://127.0.0.1/x'],
  ['loopback over https', 'https://127.0.0.1:4000/x'],
  ['a prefix of localhost', 'http://localhost.evil.example:4001/x'],
  ['localhost in the other place', 'http://localhost:4000/x'],
  ['the metadata address', 'http://169.254.169.254/latest/meta-data'],
  ['a decimal address', 'https://2130706433/x'],
  ['a hexadecimal address', 'https://0x7f000001/x'],
  ['an IPv6-mapped address', 'http://[::ffff:127.0.0.1]:4000/x'],
  ['the IPv6 loopback', 'http://[::1]:4000/x'],
  ['a look-alike letter', 'https://smbа.trafficmanager.net/x'],
])('refuses %s', (_name, text) => {
  expect(allowedUrl(text, origins)).toBeUndefined();
});

it('refuses everything when the list is empty', () => {
  expect(allowedUrl('https://smba.trafficmanager.net/x', [])).toBeUndefined();
});
