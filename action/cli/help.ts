export const help = `tutti: nothing ships until every persona is ready

  tutti init       write config, issue form and workflow; shows the plan, overwrites nothing
  tutti validate   find what is wrong with the config, the issue form and records
  tutti doctor     find what is wrong with the set-up, and how to mend it
  tutti setup      have GitHub itself hold every door; \`tutti setup --help\` says how

  --path <folder>            the checkout; here, unless given

init and doctor:
  --app <slug>               the App that keeps the initiatives, if one does
  --repo <owner/name>        the repository on GitHub; that of the checkout, unless given

init:
  --owner <persona>=<@login> who speaks for a persona; again for more: builder=@ana,@acme/platform
  --preset band|nest         the edition of the method
  --band <name>              name of the product line
  --uses <owner/name@v1>     the Action that the workflow names
  --dry-run                  show the plan, write nothing
  -y, --yes                  do not ask

With GITHUB_TOKEN set, init creates labels, and doctor asks GitHub.
Exit code: 0 all is well, 1 something is wrong, 2 the command line is.
`;
