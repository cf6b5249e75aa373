using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;

namespace Readout.App.Site.Access.Keys;

/// <summary>
/// Passwords as Argon2id (<see href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</see>) in the
/// <see href="https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md">PHC format</see>, which holds the parameters beside the hash.
/// </summary>
internal static class PasswordHash
{
    public const int ShortestPassword = 8;
    public const int LongestPassword = 1024;

    // What OWASP's Password Storage Cheat Sheet asks for at least.
    private const int MemoryKilobytes = 19_456;
    private const int Iterations = 2;
    private const int Parallelism = 1;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // A hash that was tampered with must not take the machine's memory.
    private const int MostKilobytes = 1 << 20;
    private const int MostIterations = 100;

    private static readonly string Current = Parameters(MemoryKilobytes, Iterations, Parallelism);

    public static string Of(string password)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return $"$argon2id$v=19${Current}${Base64(salt)}${Base64(Hash(password, salt, MemoryKilobytes, Iterations, Parallelism, HashBytes))}";
    }

    /// <summary>Whether it is the password; takes as long wherever they differ. False for a hash that cannot be read.</summary>
    public static bool Verify(string password, string stored)
    {
        if (password.Length > LongestPassword || stored.Split('$') is not ["", "argon2id", "v=19", string parameters, string salt, string hash] || Numbers(parameters) is not [int memory, int iterations, int parallelism])
        {
            return false;
        }

        byte[] expected = FromBase64(hash);
        return expected.Length >= SaltBytes && CryptographicOperations.FixedTimeEquals(expected, Hash(password, FromBase64(salt), memory, iterations, parallelism, expected.Length));
    }

    /// <summary>Whether it was made with other parameters than are used now, and should be made anew when the password is next known.</summary>
    public static bool IsOutdated(string stored) => !stored.StartsWith($"$argon2id$v=19${Current}$", StringComparison.Ordinal);

    private static byte[] Hash(string password, byte[] salt, int memory, int iterations, int parallelism, int length)
    {
        var argon2 = new Argon2BytesGenerator();
        argon2.Init(new Argon2Parameters.Builder(Argon2Parameters.Argon2id)
            .WithVersion(Argon2Parameters.Version13)
            .WithMemoryAsKB(memory)
            .WithIterations(iterations)
            .WithParallelism(parallelism)
            .WithSalt(salt)
            .Build());
        byte[] hash = new byte[length];
        argon2.GenerateBytes(Encoding.UTF8.GetBytes(password), hash);
        return hash;
    }

    private static string Parameters(int memory, int iterations, int parallelism) => string.Create(CultureInfo.InvariantCulture, $"m={memory},t={iterations},p={parallelism}");

    private static int[]? Numbers(string parameters)
    {
        string[] parts = parameters.Split(',');
        string[] names = ["m=", "t=", "p="];
        int[] numbers = [.. parts.Zip(names, (part, name) => part.StartsWith(name, StringComparison.Ordinal) && int.TryParse(part.AsSpan(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        return parts.Length == names.Length && numbers is [>= 8 and <= MostKilobytes, >= 1 and <= MostIterations, >= 1 and <= 16] ? numbers : null;
    }

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    private static byte[] FromBase64(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out int length) ? bytes[..length] : [];
    }
}
