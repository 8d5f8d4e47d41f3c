import{f as r}from"./chunk-5JA6YKTI.js";function u(n,i){let e=0,t=n.findIndex(d=>(e+=r(d)+1,e>i));return t===-1?n:n.slice(0,t)}export{u as a};
