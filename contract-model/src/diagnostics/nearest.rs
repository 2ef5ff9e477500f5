//! The nearest spelling of a mistyped word.

/// Words of other tools for the same thing.
const SYNONYMS: &[(&str, &str)] = &[
    ("static", "forever"),
    ("optional", "nullable"),
    ("moved", "consumed"),
    ("taken", "consumed"),
    ("mut", "exclusive"),
    ("str", "cstr"),
    ("string", "cstr"),
    ("slice", "buffer"),
    ("array", "buffer"),
    ("destroy", "free"),
    ("drop", "free"),
    ("retain", "up_ref"),
    ("clone", "dup"),
    ("sink", "floating"),
    ("ref_sink", "floating"),
];

/// Letters of a word that somebody may have mistyped: the time to compare two grows with the square of it.
const LONGEST: usize = 100;

/// The candidate that `word` was probably meant to be: at most a third of its letters away, the first of the nearest;
/// or else its long or its short form (`length` for `len`).
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = word.chars().count();
    if letters > LONGEST {
        return None;
    }
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some((_, known)) = SYNONYMS.iter().find(|(other, known)| *other == word && candidates.contains(known)) {
        return candidates.into_iter().find(|candidate| candidate == known);
    }
    let limit = (letters / 3).max(1);
    let misspelt = candidates
        .iter()
        .filter(|candidate| candidate.chars().count().abs_diff(letters) <= limit)
        .map(|&candidate| (distance(word, candidate), candidate))
        .filter(|&(distance, _)| distance <= limit && distance < letters)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate);
    let abbreviates = |short: &str, long: &str| short.len() >= 3 && long.starts_with(short);
    misspelt.or_else(|| {
        candidates.into_iter().find(|&candidate| abbreviates(candidate, word) || abbreviates(word, candidate))
    })
}

/// Edits (insert, delete, replace) between two words. Two neighbours in each other's place are one.
fn distance(left: &str, right: &str) -> usize {
    if is_transposed(left, right) {
        return 1;
    }
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1); // `row` is never empty
        for (j, &r) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(l != r);
            diagonal = row[j + 1]; // `row` is one longer than `right`
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()] // one longer than `right`
}

/// `form` for `from`.
fn is_transposed(left: &str, right: &str) -> bool {
    let pairs: Vec<(char, char)> = left.chars().zip(right.chars()).filter(|(l, r)| l != r).collect();
    left.len() == right.len() && matches!(pairs.as_slice(), [(a, b), (c, d)] if a == d && b == c)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_missing_letter_is_near() {
        assert_eq!(nearest("consumd", ["cstr", "consumed"]), Some("consumed"));
    }

    #[test]
    fn a_long_form_is_near_its_short_one() {
        assert_eq!(nearest("length", ["unit", "len"]), Some("len"));
    }

    #[test]
    fn a_word_of_another_tool_is_known() {
        assert_eq!(nearest("optional", ["out", "nullable"]), Some("nullable"));
    }

    #[test]
    fn another_letter_is_not_a_spelling() {
        assert_eq!(nearest("y", ["x"]), None);
    }

    #[test]
    fn another_word_is_not() {
        assert_eq!(nearest("inline", ["cstr", "consumed"]), None);
    }
}
