/** Drawn pictures for people without one at hand; no letters, because a machine may have no fonts. */

/** Somebody in front of a garden wall, upright as a phone holds it. */
export const portraitScene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400">
<defs>
<linearGradient id="wall" x2="0" y2="1"><stop stop-color="#fde3c0"/><stop offset="1" stop-color="#f4a98a"/></linearGradient>
<linearGradient id="coat" x2="1" y2="1"><stop stop-color="#2f7f86"/><stop offset="1" stop-color="#1b4f66"/></linearGradient>
<radialGradient id="sun" cx=".8" cy=".1" r=".6"><stop stop-color="#fff8e6"/><stop offset="1" stop-color="#fff8e6" stop-opacity="0"/></radialGradient>
</defs>
<rect width="300" height="400" fill="url(#wall)"/><rect width="300" height="400" fill="url(#sun)"/>
<g fill="#7fae72"><circle cx="18" cy="250" r="44"/><circle cx="290" cy="268" r="52"/></g>
<g fill="#5d9463"><circle cx="-4" cy="290" r="52"/><circle cx="262" cy="310" r="40"/><circle cx="46" cy="320" r="34"/></g>
<g fill="#e8697d"><circle cx="30" cy="240" r="7"/><circle cx="8" cy="270" r="6"/><circle cx="276" cy="250" r="7"/><circle cx="292" cy="292" r="6"/></g>
<path d="M88 150 C78 60 222 60 212 150 C232 240 214 262 150 262 C86 262 68 240 88 150Z" fill="#4a2f27"/>
<path d="M40 400 C40 300 100 282 150 282 C200 282 260 300 260 400Z" fill="url(#coat)"/>
<path d="M122 230 H178 V284 C170 304 130 304 122 284Z" fill="#d99a75"/>
<ellipse cx="150" cy="172" rx="54" ry="66" fill="#f0b88f"/>
<path d="M94 168 C92 96 208 96 206 168 C196 132 168 118 140 124 C120 128 102 142 94 168Z" fill="#4a2f27"/>
<g fill="#33221d"><ellipse cx="130" cy="172" rx="5" ry="6.500"/><ellipse cx="172" cy="172" rx="5" ry="6.500"/></g>
<g stroke="#4a2f27" stroke-width="3.500" stroke-linecap="round" fill="none"><path d="M121 157 q9 -6 18 -1"/><path d="M163 156 q9 -5 18 1"/></g>
<path d="M150 176 q-7 18 -2 22 q3 2 7 0" stroke="#c9835e" stroke-width="3" fill="none" stroke-linecap="round"/>
<path d="M130 211 q20 18 42 -1" stroke="#a9484a" stroke-width="4" fill="none" stroke-linecap="round"/>
<g fill="#e78f78" fill-opacity=".5"><circle cx="116" cy="196" r="10"/><circle cx="184" cy="196" r="10"/></g>
<path d="M128 288 q22 26 44 0 l14 8 q-36 44 -72 0z" fill="#f3e9dc"/>
</svg>`;

/** Mountains above a lake, wider than high. */
export const landscapeScene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270">
<defs>
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#5b8def"/><stop offset="1" stop-color="#fcd9b8"/></linearGradient>
<linearGradient id="lake" x2="0" y2="1"><stop stop-color="#f2c9a5"/><stop offset="1" stop-color="#2f6f9f"/></linearGradient>
</defs>
<rect width="480" height="190" fill="url(#sky)"/><circle cx="352" cy="96" r="26" fill="#fff3d6"/>
<path d="M0 190 L88 78 L136 130 L206 44 L290 142 L340 104 L480 190Z" fill="#51608f"/>
<path d="M206 44 L178 79 L196 74 L208 88 L222 72 L236 80Z M88 78 L70 101 L86 98 L98 106 L106 98Z" fill="#fff"/>
<path d="M0 190 L60 150 L150 190 L250 148 L330 190 L420 156 L480 182 V192 H0Z" fill="#33526b"/>
<rect y="190" width="480" height="80" fill="url(#lake)"/>
<g fill="#fff" fill-opacity=".4"><rect x="300" y="204" width="110" height="3" rx="1.500"/><rect x="320" y="216" width="64" height="3" rx="1.500"/><rect x="60" y="226" width="90" height="3" rx="1.500"/></g>
<g fill="#173a3a"><path d="M20 236 l16 -62 l16 62z"/><path d="M48 246 l13 -50 l13 50z"/><path d="M424 244 l15 -58 l15 58z"/></g>
</svg>`;

/** A kite on nothing: everything around it is transparent. */
export const badgeScene = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">
<path d="M200 24 L336 176 L200 328 L64 176Z" fill="#ff8a5c"/>
<path d="M200 24 L336 176 L200 176Z" fill="#ffd166"/><path d="M64 176 L200 176 L200 328Z" fill="#d1495b"/>
<path d="M200 328 q30 18 8 36 q-20 16 14 30" stroke="#3d405b" stroke-width="7" fill="none" stroke-linecap="round"/>
</svg>`;
