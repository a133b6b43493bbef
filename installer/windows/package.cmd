@echo off
rem Makes an app image and, where WiX is installed, an .msi; the counterpart of package.sh. Untried: written without a Windows machine at hand.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0package.ps1" %*
exit /b %ERRORLEVEL%
