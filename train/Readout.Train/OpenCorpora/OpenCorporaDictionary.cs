using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Readout.Train.OpenCorpora;

/// <summary>A word form of the dictionary with its lemma and OpenCorpora's tag ("NOUN,anim,masc sing,ablt").</summary>
internal readonly record struct OpenCorporaForm(string Form, string Lemma, string Tag);

/// <summary>The OpenCorpora dictionary as pymorphy2 compiled it and the npm package <c>az</c> ships it (folder <c>dicts</c>).</summary>
internal sealed class OpenCorporaDictionary
{
    private const byte Separator = 1;
    private static readonly string[] Prefixes = ["", "по", "наи"];

    private readonly string _folder;
    private readonly Encoding _encoding;
    private readonly string[] _suffixes;
    private readonly string[] _tags;
    private readonly ushort[][] _paradigms;

    public OpenCorporaDictionary(string packageFolder)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _encoding = Encoding.GetEncoding(1251);
        _folder = Path.Combine(packageFolder, "dicts");
        _suffixes = ReadStrings("suffixes.json");
        _tags = ReadStrings("gramtab-opencorpora-int.json");
        _paradigms = ReadParadigms(File.ReadAllBytes(Path.Combine(_folder, "paradigms.array")));
    }

    public IEnumerable<OpenCorporaForm> Forms()
    {
        foreach ((byte[] key, _) in new Dawg(Path.Combine(_folder, "words.dawg")).Entries())
        {
            int separator = Array.IndexOf(key, Separator);
            string form = _encoding.GetString(key, 0, separator);
            ReadOnlySpan<byte> payload = key.AsSpan(separator + 1);
            int paradigm = ((payload[0] ^ 1) << 6) + (payload[1] >> 1);
            int index = ((payload[2] ^ 1) << 6) + (payload[3] >> 1);
            yield return FormOf(form, _paradigms[paradigm], index);
        }
    }

    /// <summary>How often the OpenCorpora corpus tags a form so: the share of the tag among the form's.</summary>
    public Dictionary<(string Form, string Tag), double> Shares()
    {
        var shares = new Dictionary<(string, string), double>();
        foreach ((byte[] key, uint value) in new Dawg(Path.Combine(_folder, "p_t_given_w.intdawg")).Entries())
        {
            string text = _encoding.GetString(key);
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            shares[(text[..colon], text[(colon + 1)..])] = value / 1e6;
        }

        return shares;
    }

    private OpenCorporaForm FormOf(string form, ushort[] paradigm, int index)
    {
        int count = paradigm.Length / 3;
        string suffix = _suffixes[paradigm[index]];
        string prefix = Prefixes[paradigm[(2 * count) + index]];
        string stem = form[prefix.Length..^suffix.Length];
        return new OpenCorporaForm(form, Prefixes[paradigm[2 * count]] + stem + _suffixes[paradigm[0]], _tags[paradigm[count + index]]);
    }

    private string[] ReadStrings(string file) =>
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, file))).RootElement.EnumerateArray().Select(element => element.GetString()!)];

    private static ushort[][] ReadParadigms(ReadOnlySpan<byte> bytes)
    {
        var paradigms = new ushort[BinaryPrimitives.ReadUInt16LittleEndian(bytes)][];
        int at = 2;
        for (int i = 0; i < paradigms.Length; i++)
        {
            paradigms[i] = new ushort[BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..])];
            at += 2;
            for (int j = 0; j < paradigms[i].Length; j++, at += 2)
            {
                paradigms[i][j] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
            }
        }

        return paradigms;
    }
}
