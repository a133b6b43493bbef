# Makes an app image with its own trimmed Java, and an .msi where WiX is installed. Untried: written without a Windows machine at hand.
. "$PSScriptRoot\setup.ps1"
$Jdk = Find-Jdk
Confirm-Built
$Work = "$Target\package"
if (Test-Path $Work) { Remove-Item -Recurse -Force $Work }
New-Item -ItemType Directory "$Work\jmods", "$Work\input" | Out-Null

function Invoke-Step([string] $What, [string] $Tool, [string[]] $Arguments) {
  & "$Jdk\bin\$Tool.exe" @Arguments
  if ($LASTEXITCODE -ne 0) { Stop-With "Packaging failed ($What)." }
}

# JavaFX's Maven jars made into jmod files, so that its native libraries become files of the image.
foreach ($jar in Get-ChildItem "$Target\javafx\javafx-*-win*.jar") {
  $name = 'javafx.' + ($jar.BaseName -split '-')[1]
  New-Item -ItemType Directory "$Work\unpacked\$name\classes", "$Work\unpacked\$name\native" | Out-Null
  Push-Location "$Work\unpacked\$name\classes"
  Invoke-Step 'JavaFX modules' jar @('--extract', '--file', $jar.FullName)
  Pop-Location
  Move-Item "$Work\unpacked\$name\classes\*.dll" "$Work\unpacked\$name\native"
  Remove-Item -ErrorAction SilentlyContinue "$Work\unpacked\$name\classes\javafx-swt.jar"
  Invoke-Step 'JavaFX modules' jmod @('create', '--class-path', "$Work\unpacked\$name\classes", '--libs', "$Work\unpacked\$name\native",
    "$Work\jmods\$name.jmod")
}

$modules = @('javafx.controls') + (Get-OptionLines "$Root\installer\common\java.modules")
Invoke-Step 'trimmed Java' jlink @('--module-path', "$Work\jmods", '--add-modules', ($modules -join ','), '--include-locales=fi,sv,en',
  '--strip-java-debug-attributes', '--no-header-files', '--no-man-pages', '--strip-native-commands', '--compress=zip-0', '--output', "$Work\runtime")

Copy-Item "$Target\lib\*.jar", "$Target\laatuverkko.jar" "$Work\input"
$version = ([xml] (Get-Content -Raw "$Root\pom.xml")).project.version
$options = Get-OptionLines "$Root\installer\common\jvm.options" | ForEach-Object { '--java-options', $_ }
# A program of the window kind has no console to write to: the command line gets a launcher of its own.
'win-console=true' | Set-Content -Encoding ASCII "$Work\console.properties"
Invoke-Step 'app image' jpackage (@('--type', 'app-image', '--dest', "$Work\image", '--name', 'laatuverkko', '--runtime-image', "$Work\runtime",
  '--input', "$Work\input", '--main-jar', 'laatuverkko.jar', '--main-class', 'fi.laatuverkko.Main', '--app-version', $version,
  '--vendor', 'Laatuverkko', '--icon', "$PSScriptRoot\laatuverkko.ico", '--add-launcher', "laatuverkko-cli=$Work\console.properties") + $options)
Write-Output "App image: $Work\image\laatuverkko"

if ((Get-Command wix.exe -ErrorAction SilentlyContinue) -or (Get-Command candle.exe -ErrorAction SilentlyContinue)) {
  Invoke-Step '.msi' jpackage @('--type', 'msi', '--dest', $Work, '--app-image', "$Work\image\laatuverkko", '--name', 'Laatuverkko',
    '--app-version', $version, '--license-file', "$Root\LICENSE", '--vendor', 'Laatuverkko', '--win-menu', '--win-shortcut', '--win-per-user-install')
  Write-Output "Package: $((Get-ChildItem "$Work\*.msi").FullName)"
} else {
  Write-Output 'No .msi was made: WiX is missing (https://wixtoolset.org).'
}
