var e={failure:null};export{e as a};
