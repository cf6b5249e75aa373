namespace Readout.Records.Searching;

/// <summary>
/// Something of a record that can be found, as an index keeps it. <paramref name="Tokens"/> are in order, the place of each being its number: first the keys of its
/// words, then those of its fields, each behind the field's prefix; <see cref="SearchTokens.Gap"/> stands between texts that no phrase may span, and once at least.
/// </summary>
/// <param name="Target">What it is.</param>
/// <param name="Id">The statement's, meeting's or commitment's id in its record; empty for the article.</param>
/// <param name="Tokens">What it can be found by.</param>
public sealed record SearchDocument(SearchTarget Target, string Id, IReadOnlyList<string> Tokens);
