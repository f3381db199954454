/** What GraphiQL opens with; each works for whoever is signed in. */
export const examples = `# Who am I, and what waits for me?
query MyWork {
  viewer {
    person { name }
    positions { position { title { en fr } } powers }
    tasks(first: 10) {
      edges { node { kind dueAt case { number technologyName(language: en) } } }
    }
  }
}

# The newest cases, and whose turn it is
query Cases {
  cases(first: 5, filter: { open: true }) {
    totalCount
    edges { node { number technologyName(language: en) stage tasks { kind dueAt assignee { power position { title { en } } } } } }
  }
}

# Does something like it exist already?
query LookAlikes {
  lookAlikes(text: "face") { name { en fr } vendor prohibitedAt }
}
`;
