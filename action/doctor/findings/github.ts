import { type Examination, fine, found } from '../finding.ts';

export const github: Examination = {
  code: 'github',
  examine({ github: answer }) {
    if (answer.known) {
      const { repository, login } = answer.value;
      return fine(`GitHub answers about \`${repository.owner}/${repository.name}\`, as \`${login}\`.`);
    }
    return found(answer.code === 'github-unauthorized' ? 'unknown' : 'broken', {
      what: 'GitHub was not asked: what it alone knows is missing here.',
      why: `${answer.why}.`,
      fix: 'Give a token that can read the repository: `token` in a workflow, GITHUB_TOKEN elsewhere.',
    });
  },
};
