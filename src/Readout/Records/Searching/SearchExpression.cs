namespace Readout.Records.Searching;

/// <summary>What a query asks for, as a tree. Immutable.</summary>
public abstract record SearchExpression;

/// <summary>Matches everything: what an empty query asks for.</summary>
public sealed record SearchAll : SearchExpression;

/// <summary>Matches what all parts match; two parts at least.</summary>
public sealed record SearchEvery(IReadOnlyList<SearchExpression> Parts) : SearchExpression;

/// <summary>Matches what one of the parts matches; two parts at least.</summary>
public sealed record SearchAny(IReadOnlyList<SearchExpression> Parts) : SearchExpression;

/// <summary>Matches what <paramref name="Part"/> does not match.</summary>
public sealed record SearchNot(SearchExpression Part) : SearchExpression;

/// <summary>
/// Words one behind the other in a field. What language a query is in and which of its words are names is not known, so the words have several readings,
/// any of which will do: lists of keys (<see cref="Languages.Search.SearchWord"/>) of one length, one list at least.
/// </summary>
/// <param name="Field">Where they are looked for.</param>
/// <param name="Text">The words as they were typed.</param>
/// <param name="Readings">What an index may have of them.</param>
public sealed record SearchWords(SearchField Field, string Text, IReadOnlyList<IReadOnlyList<string>> Readings) : SearchExpression;

/// <summary>A value that a field has as it is: a kind, a language, a story.</summary>
public sealed record SearchValue(SearchField Field, string Value) : SearchExpression;

/// <summary>A time of publication in seconds since 1970 in UTC: at or after <paramref name="From"/>, before <paramref name="Before"/>.</summary>
public sealed record SearchTime(long From, long Before) : SearchExpression;
