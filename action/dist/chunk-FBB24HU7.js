var n={now:()=>Date.now(),sleep:e=>new Promise(o=>setTimeout(o,e)),random:()=>Math.random()};export{n as a};
