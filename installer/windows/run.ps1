# Starts Laatuverkko; arguments are the program's own. Untried: written without a Windows machine at hand.
. "$PSScriptRoot\setup.ps1"
$Jdk = Find-Jdk
Confirm-Built
& "$Jdk\bin\java.exe" "@$Root\installer\common\jvm.options" --module-path "$Target\javafx" `
  -cp "$Target\laatuverkko.jar;$Target\lib\*" fi.laatuverkko.Main @args
exit $LASTEXITCODE
