namespace Readout.Records.Searching;

/// <summary>What is wrong with a query, in words for whoever typed it.</summary>
/// <param name="Position">Where, in UTF-16 indices of the query; its length when something is missing at its end.</param>
/// <param name="Message">What, without the place.</param>
public sealed record SearchQueryError(int Position, string Message);
