var e=class extends Error{name="ActionError";code;problems;fix;constructor(n,r,o){super([...r,o].join(" ")),this.code=n,this.problems=r,this.fix=o}};export{e as a};
