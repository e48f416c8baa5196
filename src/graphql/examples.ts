/** Queries that GraphiQL opens with: they ask for nothing that only one set of facts has. */
export const EXAMPLES: readonly string[] = [
  `# Who says what: every number with who claims it and how far it is verified.
query Figures {
  figures(filter: { category: CASUALTY }, first: 10) {
    totalCount
    nodes {
      phrase
      measure
      quantity { value low high qualifier asReported }
      claimant { name }
      place { name }
      asOf { edtf }
      verification { status note assessedBy { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Leave the caveat out, and it comes along anyway: see "extensions".
query Naked {
  figures(first: 3) {
    nodes { id measure quantity { value } }
  }
}
`,
  `# Statements, figures and events on one timeline.
query Timeline($first: Int = 10) {
  facts(first: $first, orderBy: DATE_ASC) {
    edges {
      cursor
      node {
        name
        date { earliest latest }
        caveat
        ... on Statement { kind text speakers { name } }
        ... on Event { stage summary }
      }
    }
  }
}
`,
  `# Rival claims put together; "total" refuses what must not be added up, and says why.
query Summary {
  figureSummary(filter: { measure: KILLED }, first: 10) {
    totalCount
    groups {
      place { name }
      population
      low
      high
      preferred { phrase }
      caveat
      refusal { code message }
    }
    total { low high caveat }
  }
}
`,
  `# Full text over names, aliases, summaries, quotes and place names.
query Search {
  search(query: "kiev", first: 5) {
    totalCount
    nodes {
      name
      type
      caveat
      matches { field terms }
      item { id ... on Place { containedIn { name } } }
    }
  }
}
`
]
