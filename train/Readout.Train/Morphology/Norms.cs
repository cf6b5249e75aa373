using Readout.Languages;

namespace Readout.Train.Morphology;

/// <summary>Forms in the shape of <see cref="Token.Norm"/>.</summary>
internal static class Norms
{
    public static string Of(string form)
    {
        char[] norm = new char[form.Length];
        return new string(norm, 0, StringPool.WriteNorm(form, norm));
    }
}
