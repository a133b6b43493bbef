# Runs all the tests; arguments go on to Maven. Untried: written without a Windows machine at hand.
. "$PSScriptRoot\setup.ps1"
$Jdk = Find-Jdk
$Maven = Find-Maven
if (-not (Get-Command soffice.exe -ErrorAction SilentlyContinue)) {
  [Console]::Error.WriteLine('LibreOffice is not on the PATH: the tests that recalculate workbooks will be skipped.')
}
Invoke-Build (@($args) + 'verify')
exit $LASTEXITCODE
