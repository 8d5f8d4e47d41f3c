import{a as t}from"./chunk-CYBZKSY4.js";import{b as e}from"./chunk-SQE76S5B.js";var n=e(t(),1);function s(o){let r=o.GITHUB_WORKSPACE??"";return r===""?process.cwd():(0,n.resolve)(r)}export{s as a};
