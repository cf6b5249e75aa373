using System.Collections.Frozen;
using System.Text.Json;

namespace Readout.Formats.Json;

/// <summary>The names of the contract for the members of our enumerations: <c>WorkingGroup</c> is <c>working-group</c>, <c>JsonLd</c> is <c>json-ld</c>.</summary>
internal static class JsonNames
{
    public static JsonEncodedText Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[value];

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, JsonEncodedText> Names =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())));
    }
}
