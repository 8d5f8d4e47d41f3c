function e(r,n){if(n<1)return"";if(r.length<=n)return r;let i=Array.from(r.slice(0,2*n+2));return i.length<=n?r:`${i.slice(0,n-1).join("")}\u2026`}export{e as a};
