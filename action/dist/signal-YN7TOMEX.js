import{createRequire as tuttiRequire}from'node:module';const require=tuttiRequire(import.meta.url);
import{d as o}from"./chunk-ZHFAGGAF.js";var m=()=>Promise.reject(new o("bad-input",["not built yet"],""));export{m as signal};
